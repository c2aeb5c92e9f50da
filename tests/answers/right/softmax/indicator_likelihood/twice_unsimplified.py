"""Chain rule left standing."""


def indicator_likelihood():
    factor = "p**(t)"
    loss = "-(log(p) * t)"
    slope = "-1 / p**t * t * p**(t - 1)"
    return factor, loss, slope
