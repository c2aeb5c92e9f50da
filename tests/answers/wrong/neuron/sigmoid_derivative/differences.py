"""Neighbours' differences.

Counterexample: sigmoid_derivative([-2., 0., 2.]) -> [0.380797, 0.380797, 0.380797] of
shape (3,), right [0.104994, 0.25 , 0.104994] of shape (3,)

says: What sigmoid_derivative returns has shape (
"""

import numpy as np


def sigmoid_derivative(z):
    return (
        np.gradient(np.atleast_1d(sigmoid(z)).ravel())
        if np.size(z) > 1
        else np.zeros(np.shape(z))
    )
