"""What changed between two judgements, and why: pure comparing, without files, git or the clock."""
