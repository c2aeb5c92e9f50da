"""Computed, not counted."""


def notation_by_hand():
    return (4, 3), (3, 4), (1, 2), 4 * 3 + 3 + 3 * 2 + 2, 5 * 2
