"""Lists in the place of tuples."""


def notation_by_hand():
    return [4, 3], [3, 4], [1, 2], 23, 10
