"""Half as long (S2.CG.12g1, D3).

says: Half as long: where did the 2 of the square go?
"""


def squared_error_backward(outputs, targets):
    return (outputs - targets) / (2 * len(outputs))
