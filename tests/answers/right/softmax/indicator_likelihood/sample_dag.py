"""Dag of the sample class."""


def indicator_likelihood():
    factor = "p * t + (1 - t)"
    loss = "-log(p^t)"
    slope = "-(t / p)"
    return factor, loss, slope
