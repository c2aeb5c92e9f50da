"""The classic three."""


def indicator_likelihood():
    factor = "p**t"
    loss = "-t * log(p)"
    slope = "-t / p"
    return factor, loss, slope
