"""Bare product."""


def indicator_likelihood():
    factor = "p^t"
    loss = "-t log(p)"
    slope = "-1 t / p"
    return factor, loss, slope
