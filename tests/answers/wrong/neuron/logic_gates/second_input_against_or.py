"""Negative second weight.

says: The second input speaks against your OR: its weight is too low.
earns: 2/3
"""


def logic_gates():
    return {"AND": (1, 1, -1.5), "OR": (1, -1, -0.5), "NAND": (-1, -1, 1.5)}
