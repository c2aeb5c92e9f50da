"""The factor of a single neuron.

says: 1 - p is too much
earns: 2/3
"""


def indicator_likelihood():
    factor = "p**t * (1 - p)**(1 - t)"
    loss = "-t * log(p)"
    slope = "-t / p"
    return factor, loss, slope
