"""Loops."""


def squared_error(outputs, targets):
    total = 0
    for o_row, t_row in zip(outputs, targets):
        for o, t in zip(o_row, t_row):
            total += (o - t) * (o - t) / 2
    return total / outputs.shape[0]
