"""1 - s and s: the inner minus lost.

says: The derivative of log(1 - u)
earns: 1/2
"""


def log_sigmoid_slopes():
    return "1 - s", "s"
