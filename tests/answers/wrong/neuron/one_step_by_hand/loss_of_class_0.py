"""log(1 + exp(z)) for log(1 + exp(-z)).

says: new_loss: that is the loss of label 0; the label is 1.
earns: 2/3
"""

import numpy as np


def one_step_by_hand():
    e = 1 / (1 + np.exp(-0.2)) - 1
    w1, w2, b = (0.2 - e, 0.3 + 0.5 * e, 0.1 - 0.5 * e)
    return (e, (w1, w2, b), np.log(1 + np.exp(2 * w1 - w2 + b)))
