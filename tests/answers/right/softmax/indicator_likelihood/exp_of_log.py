"""Exp of the log."""


def indicator_likelihood():
    factor = "exp(t * log(p))"
    loss = "t * log(1/p)"
    slope = "-(t * (1 / p))"
    return factor, loss, slope
