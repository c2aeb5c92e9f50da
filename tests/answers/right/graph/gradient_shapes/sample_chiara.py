"""Chiara of the sample class."""


def gradient_shapes():
    return [1, 4], [2, 4 * 3], [2, 2 * 5], [1, 4], [1, 4], [2, 2 * 5]
