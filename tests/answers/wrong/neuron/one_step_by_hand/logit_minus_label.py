"""Subtracts the label from the logit.

says: error: that is z minus the label; z has to become a probability first.
"""

import numpy as np


def one_step_by_hand():
    e = 0.2 - 1
    w = (0.2 - .5*e*2, 0.3 + .5*e, 0.1 - .5*e)
    return e, w, np.log(1+np.exp(-(2*w[0]-w[1]+w[2])))
