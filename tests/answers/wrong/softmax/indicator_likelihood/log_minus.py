"""log(-p t).

Counterexample: p=0.2, t=1 (part 2) -> -0.223144, right 1.60944

located
earns: 2/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "log(1 - t * p)"
    slope = "-t / p"
    return factor, loss, slope
