"""NumPy arrays; NAND is minus AND."""

import numpy as np


def logic_gates():
    AND = np.array([1.0, 1.0, -1.3])
    OR = np.array([1.0, 1.0, -0.7])
    NAND = -AND
    return {"AND": AND, "OR": OR, "NAND": NAND}
