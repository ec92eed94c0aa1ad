"""`python -m mottak_cli`: the same as the command `mottak`."""

from mottak_cli.cli.main import main

if __name__ == "__main__":
    main()
