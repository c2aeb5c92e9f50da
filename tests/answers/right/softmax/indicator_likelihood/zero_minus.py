"""Differences from zero."""


def indicator_likelihood():
    factor = "1 * p**t"
    loss = "0 - log(p) * t"
    slope = "0 - t / p"
    return factor, loss, slope
