"""The gap is left as it was.

says: AND must be three numbers
"""


def logic_gates():
    AND = ...
    OR = ...
    NAND = ...
    return {"AND": AND, "OR": OR, "NAND": NAND}
