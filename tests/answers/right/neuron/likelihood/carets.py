"""With ^."""


def likelihood():
    factor = "p^y*(1-p)^(1-y)"
    log_of_factor = "y*log(p)+(1-y)*log(1-p)"
    return factor, log_of_factor
