"""LaTeX."""


def indicator_likelihood():
    factor = "p^t"
    loss = "-t \\ln p"
    slope = "-\\frac{t}{p}"
    return factor, loss, slope
