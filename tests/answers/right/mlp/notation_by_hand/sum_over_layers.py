"""Sum over the layers."""


def notation_by_hand():
    sizes = [4, 3, 2]
    parameters = sum((d + 1) * h for d, h in zip(sizes, sizes[1:]))
    rows = (sizes[0], sizes[1])
    return rows, rows[::-1], (2 - 1, 3 - 1), parameters, 5 * 2
