"""Why the system would not read or write a file, in the user's words."""

import errno

from mottak_cli.messages import Message

_KNOWN = {
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EROFS: "denied",
    errno.EISDIR: "folder",
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.ENOSPC: "full",
}


def why(error: OSError) -> Message:
    """The reason; in the system's own words where we have none."""
    known = _KNOWN.get(error.errno or 0)
    return Message(f"call.why.{known}") if known else Message("call.why.other", {"told": error.strerror or str(error)})
