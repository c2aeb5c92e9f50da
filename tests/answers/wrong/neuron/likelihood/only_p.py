"""Class 0 forgotten.

Counterexample: p=0.2, y=0 (part 1) -> 1, right 0.8

says: For y = 0 this is 1, whatever the neuron says.
"""


def likelihood():
    factor = "p**y"
    log_of_factor = "y * log(p)"
    return factor, log_of_factor
