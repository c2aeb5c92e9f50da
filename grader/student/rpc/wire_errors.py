"""What goes wrong between a notebook and its judge."""


class WireError(Exception):
    """What came, or was to go, is nothing that may pass."""


class TooLargeError(WireError):
    """What was to go has too many parts, or too many bytes."""
