"""The examples are added up.

says: The examples have been added up; each keeps its own row.
"""


def squared_error_backward(outputs, targets):
    return (outputs - targets).sum(axis=0) / len(outputs)
