"""Chiara of the sample class."""


def notation_by_hand():
    parameters = sum(d * h + h for d, h in [(4, 3), (3, 2)])
    return [4, 3], [3, 4], [1, 2], parameters, 5 * 2
