"""LaTeX."""


def likelihood():
    factor = r"p^{y}(1-p)^{1-y}"
    log_of_factor = r"y \ln p + (1-y) \ln(1-p)"
    return factor, log_of_factor
