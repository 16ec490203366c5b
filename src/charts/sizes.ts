/** In pixels of the picture; a third of it where it is seen 400 wide. */
export const sizes = {
  width: 1_200,
  edge: 44,
  gap: 18,
  title: 50,
  text: 36,
  line: 44,
} as const;
