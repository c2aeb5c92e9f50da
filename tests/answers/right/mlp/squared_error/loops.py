"""Entry by entry."""


def squared_error(outputs, targets):
    total = 0.0
    for o, t in zip(outputs, targets):
        for a, b in zip(o, t):
            total += (a - b) ** 2 / 2
    return total / len(outputs)
