"""With ^."""


def indicator_likelihood():
    factor = "p^t"
    loss = "-log(p^t)"
    slope = "-t * p^-1"
    return factor, loss, slope
