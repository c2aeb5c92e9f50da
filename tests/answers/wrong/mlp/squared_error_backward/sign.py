"""Target minus output (S2.CG.3b, S2.CG.12, D1).

says: Right size, opposite
"""


def squared_error_backward(outputs, targets):
    return (targets - outputs) / len(outputs)
