"""LaTeX."""


def hunt_hypothesis():
    h = r"\frac{1}{1 + e^{-(w x + b)}}"
    return h
