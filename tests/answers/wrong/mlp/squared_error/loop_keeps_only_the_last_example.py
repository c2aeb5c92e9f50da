"""Loop keeps only the last example.

says: Only the last example is in it: are the losses added up in the loop?
"""

import numpy as np


def squared_error(outputs, targets):
    E = 0
    for o, t in zip(outputs, targets):
        E = 0.5 * np.sum((o - t) ** 2)
    return E / len(outputs)
