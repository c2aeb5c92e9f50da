"""The target switches between p and 1."""


def indicator_likelihood():
    return "t*p + (1-t)", "-log(t*p + 1 - t)", "-t/p"
