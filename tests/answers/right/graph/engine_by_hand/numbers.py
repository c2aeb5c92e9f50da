"""Typed numbers."""


def engine_by_hand():
    return 6, 3, 12, 2.05900812, 2.58154949
