"""P y + (1 - p)(1 - y), the sum of chances."""


def likelihood():
    return "p * y + (1 - p) * (1 - y)", "log(p * y + (1 - p) * (1 - y))"
