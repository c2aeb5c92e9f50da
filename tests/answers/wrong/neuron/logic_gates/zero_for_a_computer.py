"""-0.1 - 0.2 + 0.3 is zero, so this NAND answers 1; a computer gets a bit less.

says: Your NAND always answers 1
earns: 2/3
"""


def logic_gates():
    return {"AND": (0.1, 0.2, -0.3), "OR": (1, 1, -0.5), "NAND": (-0.1, -0.2, 0.3)}
