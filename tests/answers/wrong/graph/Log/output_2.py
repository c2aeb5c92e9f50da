"""By the output.

says: Divided by the output; the slope of log a is 1
"""

import numpy as np


class Log(Op):
    def forward(self, a):
        return np.log(a)

    def backward(self, upstream, output, a):
        return (upstream / np.where(np.asarray(output) == 0, 1, output),)
