/** @throws when the server has no answer, with what it says */
export async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)} ${response.statusText}`);
  return response;
}

/** The server leads on from a fixed path to the file's own name. */
export const fileNameOf = (response: Response): string => decodeURIComponent(new URL(response.url).pathname.split("/").at(-1) ?? "");
