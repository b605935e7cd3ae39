/** Hands a file to the browser's downloads under a name. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // the download has its own hold on the content once the click is through
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  });
}
