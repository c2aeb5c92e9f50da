"""z = 0 counts as 1, and is used for AND and OR; lists and NumPy numbers."""

import numpy as np


def logic_gates():
    one = np.float64(1)
    return {
        "AND": [one, one, -2 * one],
        "OR": np.array([1, 1, -1]),
        "NAND": (-1, -1, 1),
    }
