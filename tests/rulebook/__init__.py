"""The rulebook: compiled as written, mistakes told with their place, and every provision as the register has it."""
