"""The same, written longer."""


def indicator_likelihood():
    factor = "exp(t * log(p))"
    loss = "log(1 / p) * t"
    slope = "-t * p**(-1)"
    return factor, loss, slope
