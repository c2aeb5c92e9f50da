"""OR with a bias of zero fires everywhere.

says: Your OR always answers 1
earns: 2/3
"""


def logic_gates():
    return {"AND": (2, 2, -3), "OR": (1, 1, 0), "NAND": (-2, -2, 3)}
