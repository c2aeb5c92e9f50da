"""NAND that is always 1.

says: Your NAND always answers 1:
earns: 2/3
"""

def logic_gates():
    return {"AND": (1, 1, -1.5), "OR": (1, 1, -0.5), "NAND": (-1, -1, 2.5)}
