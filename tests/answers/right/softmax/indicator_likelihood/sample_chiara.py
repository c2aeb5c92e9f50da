"""Chiara of the sample class."""


def indicator_likelihood():
    factor = "exp(t * log(p))"
    loss = "t * log(1 / p)"
    slope = "-t * p**(-1)"
    return factor, loss, slope
