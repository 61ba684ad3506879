/** A file of invented children as e-PPGBM writes it, with the faults that such files have. */
export const EXAMPLE_FILE = `NIK;Nama;JK;Tgl Lahir;Nama Ortu;Posyandu;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur;LiLA;Edema
9999991305220001;Adi Contoh;L;2022-05-13;Ibu Adi;Melati;2024-07-10;11,0;82,7;Berdiri;14,7;Tidak
9999996902240002;Bunga Contoh;P;2024-02-29;Ibu Bunga;Melati;2024-07-10;8,3;67,0;Telentang;;Tidak
9999992308200003;Agus Contoh;L;2020-08-23;Ibu Agus;Melati;2024-07-10;14,1;99,5;Berdiri;15,3;Tidak
9999995205230004;Citra Contoh;P;2023-05-12;Ibu Citra;Melati;2024-07-10;6,2;71,0;Telentang;11,2;Tidak
9999991101230005;Dedi Contoh;L;2023-01-11;Ibu Dedi;Melati;2024-07-10;7,1;76,4;Telentang;12,6;Tidak
9999996509210006;Eka Contoh;P;2021-09-25;Ibu Eka;Melati;2024-07-10;12,9;91,2;Berdiri;;Ya
9,99999E+15;Fajar Contoh;L;2022-11-02;Ibu Fajar;Melati;2024-07-10;10,9;83,0;Berdiri;;Tidak
9999994403220008;Gita Contoh;P;2022-03-04;Ibu Gita;Melati;2024-07-10;112;86,0;Berdiri;;Tidak
9999990906210009;Hadi Contoh;L;2025-06-09;Ibu Hadi;Melati;2024-07-10;13,2;94,0;Berdiri;;Tidak
`;
