"""The one error that is meant for a person."""


class UserError(Exception):
    """Bad input, told in one sentence: what is wrong, where, and how to mend it."""
