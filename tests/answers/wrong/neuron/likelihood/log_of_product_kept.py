"""The log of the product is taken as a product of logs.

says: That is 0 for both labels;
earns: 1/2
"""


def likelihood():
    return "p**y * (1 - p)**(1 - y)", "y * log(p) * (1 - y) * log(1 - p)"
