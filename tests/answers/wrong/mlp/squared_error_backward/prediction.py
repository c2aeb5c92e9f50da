"""The target is left out (S2.CG.12e4, D6).

says: Your gradient does not depend on the targets at all.
"""


def squared_error_backward(outputs, targets):
    return outputs / len(outputs)
