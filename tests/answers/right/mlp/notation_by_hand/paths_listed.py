"""Paths listed one by one."""


def notation_by_hand():
    paths = [(unit, output) for unit in range(5) for output in range(2)]
    weights, biases = 4 * 3 + 3 * 2, 3 + 2
    return (4, 3), (3, 4), (1, 2), weights + biases, len(paths)
