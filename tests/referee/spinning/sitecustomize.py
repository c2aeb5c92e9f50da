"""Found by a judge on its PYTHONPATH: a lent part that computes for minutes, in C."""

import numpy as np

from solutions import neuron


def pre_activation(*_):
    """Integers are multiplied without BLAS, in one call that hears no signal."""
    big = np.ones((6000, 6000), dtype=np.int8)
    return big @ big


neuron.pre_activation = pre_activation
